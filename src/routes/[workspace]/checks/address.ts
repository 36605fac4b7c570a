/** Where a check is looked at and accepted. */
import type { Check } from '$lib/domain/checks/check';
import type { FootnoteLinks } from '$lib/format/footnotes';

/** @param search the question's part of the address, empty or with its `?` */
export function checkHref(
	base: string,
	{ code, subject }: Pick<Check, 'code' | 'subject'>,
	search: string
): string {
	return `${base}/checks/${code}/${encodeURIComponent(subject)}${search}`;
}

/** Where the marks of a page lead. */
export function footnoteLinks(base: string, search: string): FootnoteLinks {
	return {
		check: (check) => checkHref(base, check, search),
		checks: `${base}/checks${search}`
	};
}
