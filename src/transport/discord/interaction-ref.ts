import type { InteractionRef } from './callbacks.ts';

/** What names an interaction to Discord; undefined where the payload lacks it and nothing can be answered. */
export function interactionRef(payload: unknown): InteractionRef | undefined {
  if (typeof payload !== 'object' || payload === null) return undefined;
  const { id, token, application_id: applicationId } = payload as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || typeof token !== 'string' || !/^\d{1,20}$/.test(id) || token === '') return undefined;
  return { id, token, applicationId: typeof applicationId === 'string' ? applicationId : '0' };
}
