import type { Interaction } from './types.ts';

/** The message that was pressed, or that the form was opened from. */
export function sourceOf(request: Interaction): string | undefined {
  return 'message' in request ? request.message?.id : undefined;
}

/** The message it is about: that, or the one a menu was opened on. */
export function targetOf(request: Interaction): string | undefined {
  const { data } = request;
  return data && 'target_id' in data ? data.target_id : sourceOf(request);
}
