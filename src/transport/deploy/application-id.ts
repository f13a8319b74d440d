import type { DeployRest } from './deploy.ts';

/** Ids of Discord: 64 bits, written in 17 to 20 digits since 2015. */
export const SNOWFLAKE = /^\d{17,20}$/;

/** The id of the application a bot token belongs to: the first of its three parts, in Base64; undefined without one. */
export function applicationIdOf(token: string): string | undefined {
  const [first = '', ...others] = token.split('.');
  const id = Buffer.from(first, 'base64').toString('latin1');
  return others.length === 2 && SNOWFLAKE.test(id) ? id : undefined;
}

/** The id as configured, or as the token tells it, or as Discord does; undefined where none of them does. */
export async function findApplicationId(
  rest: DeployRest,
  token: string,
  configured: string | undefined,
): Promise<string | undefined> {
  const known = configured ?? applicationIdOf(token);
  if (known !== undefined) return known;
  const { id } = ((await rest.get('/applications/@me')) ?? {}) as { readonly id?: unknown };
  return typeof id === 'string' && SNOWFLAKE.test(id) ? id : undefined;
}
