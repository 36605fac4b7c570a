/** What every answer tells the browser, besides the content policy that the pages carry. */

const always: Readonly<Record<string, string>> = {
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Referrer-Policy': 'same-origin',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'
};

const aYearInSeconds = 365 * 24 * 60 * 60;

export function secure(headers: Headers, url: URL): void {
	for (const [name, value] of Object.entries(always)) headers.set(name, value);
	if (url.protocol === 'https:') {
		headers.set('Strict-Transport-Security', `max-age=${aYearInSeconds}`);
	}
	if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store');
}
