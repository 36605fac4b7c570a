/** How much may be sent to a page: a form's answers, and a file where the page takes one. */
import type { RequestEvent } from '@sveltejs/kit';

/** Bytes of answers alone. */
const largestForm = 512 * 1024;

/** Bytes; a file that is too large is still read, so that the answer can keep what was typed. */
export const largestFormWithFile = 32 * 1024 * 1024;

/** The pages whose forms take a file of a document. */
const takesFile: readonly string[] = [
	'/[workspace]/documents/new',
	'/[workspace]/documents/[document]/edit',
	'/[workspace]/sources/new',
	'/[workspace]/sources/[source]/claims/new',
	'/[workspace]/sources/[source]/claims/[claim]/edit'
];

type Sent = Pick<RequestEvent, 'request'> & { readonly route: { readonly id: string | null } };

/** As the sender says; what says nothing of its length is cut off by the server at the largest. */
export function isTooLarge({ request, route }: Sent): boolean {
	const limit = takesFile.includes(route.id ?? '') ? largestFormWithFile : largestForm;
	return Number(request.headers.get('content-length') ?? 0) > limit;
}
