import { acknowledge } from '../interactions/acknowledge.ts';
import type { State } from '../state.ts';
import { apiError, type RestAnswer, type RestRequest } from './answer.ts';

/** `POST /interactions/{id}/{token}/callback`. */
export function callback(state: State, request: RestRequest): RestAnswer {
  const [, id = '', token] = request.segments;
  const interaction = state.interactions.get(id);
  if (!interaction || interaction.token !== token) return apiError('unknownInteraction');
  const withResponse = request.query.get('with_response') === 'true';
  return acknowledge(state, interaction, request.body, { where: 'POST /interactions/…/callback', withResponse });
}
