/** Puts a text on the clipboard and says whether it went well. Browsers refuse it on pages without HTTPS, and where a policy says so. */
export async function kopiere(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
