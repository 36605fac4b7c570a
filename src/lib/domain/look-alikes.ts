/** Entries of one funder under names that differ only in how they were typed. */
import { languages, type Funder } from './facts';
import { groupBy } from './grouping';

/** Each pair once, in the order of the funders: alike in a name of any language, or of one BIN. */
export function lookAlikes<T extends Pick<Funder, 'id' | 'name' | 'bin'>>(
	funders: readonly T[]
): (readonly [T, T])[] {
	const marks = funders.flatMap((funder) => marksOf(funder).map((mark) => ({ mark, funder })));
	const pairs = new Map<string, readonly [T, T]>();
	for (const alike of groupBy(marks, ({ mark }) => mark).values()) {
		const [first, ...others] = alike.map(({ funder }) => funder);
		for (const other of others) {
			if (first && first.id !== other.id) pairs.set(`${first.id} ${other.id}`, [first, other]);
		}
	}
	return [...pairs.values()];
}

/** Without case, quotes, spaces and other marks; ё is е. */
export function foldedName(name: string): string {
	return name
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll('ё', 'е')
		.replace(/[^\p{L}\p{N}]/gu, '');
}

function marksOf({ name, bin }: Pick<Funder, 'name' | 'bin'>): string[] {
	const names = languages.flatMap((language) => {
		const folded = foldedName(name[language] ?? '');
		return folded === '' ? [] : [folded];
	});
	return [...new Set(names), ...(bin === null ? [] : [`bin ${bin}`])];
}
