import type { FileType } from '$lib/domain/stored-file';

const endings: Readonly<Record<FileType, readonly [string, ...string[]]>> = {
	'application/pdf': ['pdf'],
	'image/png': ['png'],
	'image/jpeg': ['jpg', 'jpeg'],
	'image/webp': ['webp'],
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
	'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx']
};

/** Letters without the ending. */
const longest = 100;

/** Controls, halves of letters, marks that turn the direction of text, and what a path is made of. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*%]/gu;

/** A name that no system stumbles over, with an ending that tells the truth; `file` where none is left. */
export function safeFileName(name: string, type: FileType): string {
	const last = name.split(/[/\\]/).at(-1) ?? '';
	const cleaned = last.normalize('NFC').replace(unsafe, '').replace(/\s+/g, ' ').trim();
	const [first, ...others] = endings[type];
	const ending = [first, ...others].find((one) => cleaned.toLowerCase().endsWith(`.${one}`));
	const stem = ending === undefined ? cleaned : cleaned.slice(0, -ending.length - 1);
	const bare = [...stem.replace(/^\.+|[. ]+$/g, '')].slice(0, longest).join('').trim();
	return `${bare === '' ? 'file' : bare}.${ending ?? first}`;
}
