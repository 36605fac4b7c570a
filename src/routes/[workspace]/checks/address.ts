/** Where a check is looked at and accepted. */
import type { Check } from '$lib/domain/checks/check';

/** @param search the question's part of the address, empty or with its `?` */
export function checkHref(
	base: string,
	{ code, subject }: Pick<Check, 'code' | 'subject'>,
	search: string
): string {
	return `${base}/checks/${code}/${encodeURIComponent(subject)}${search}`;
}
