/** What the history says of an accepted check: which kind, about which records, and why. */
import { checkCodes } from '$lib/domain/checks/check';
import { checkCodeWord } from '$lib/format/check-codes';
import { nameIn } from '$lib/format/names';
import { programKindWord } from '$lib/format/words';
import type { Say, Speaker } from './value-words';

export const code: Say = (value, _, { language }) => {
	const known = checkCodes.find((one) => one === value);
	return known === undefined ? null : checkCodeWord(known, language);
};

/** A noun with its ids, or with a code, and whatever else tells it apart. */
const reference = /^(\w+):(\S+)$/;

/** "sources:5 plans:1" by the names that the records have now. */
export const subject: Say = (value, _, speaker) => {
	if (typeof value !== 'string') return null;
	const words = value.split(' ');
	const own = words.findIndex((word) => !reference.test(word));
	const references = own < 0 ? words : words.slice(0, own);
	const rest = own < 0 ? '' : words.slice(own).join(' ');
	return [...references.flatMap((word) => named(word, speaker)), rest]
		.filter((text) => text !== '')
		.join(', ');
};

function named(word: string, { language, nameOf }: Speaker): string[] {
	const [, noun = '', ids = ''] = reference.exec(word) ?? [];
	if (noun === 'kinds') return [programKindWord(ids, language)];
	if (noun === 'currencies') return [ids];
	return ids.split('+').map((id) => {
		const name = nameOf(noun, Number(id));
		return name === null ? `№ ${id}` : nameIn(name, language).text;
	});
}
