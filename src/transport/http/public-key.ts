const WHERE = 'Copy it from the Developer Portal: your application, General Information, Public Key.';

/**
 * Reads the public key of a Discord application: 64 hexadecimal digits, given back in lower case.
 * The problem never repeats the text, since what stands there by mistake may be a secret.
 */
export function readPublicKey(
  text: string,
): { readonly ok: true; readonly key: string } | { readonly ok: false; readonly problem: string } {
  const key = text.trim().toLowerCase();
  const fault = faultOf(key);
  return fault === undefined ? { ok: true, key } : { ok: false, problem: `${fault} ${WHERE}` };
}

function faultOf(key: string): string | undefined {
  if (key === '') return 'The public key is empty.';
  if (/^\d{17,20}$/.test(key)) return 'This is an application id, not the public key.';
  if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(key)) return 'This looks like the bot token, which is not the public key.';
  if (/[^0-9a-f]/.test(key)) return 'The public key holds a character that is not one of 0-9 and a-f.';
  if (key.length !== 64) return `The public key has ${key.length} digits instead of 64.`;
  // A placeholder, and a dangerous one: under the key of zeros a signature can be made up by trying a few.
  if (/^(.)\1*$/.test(key)) return 'The public key is one digit repeated, which stands for no key.';
  return undefined;
}
