/** The address of a workspace, made from its name: a-z, 0-9 and hyphens. */

/** First parts of addresses that are, or will be, pages of the installation itself. */
export const reserved: readonly string[] = [
	'account',
	'api',
	'help',
	'invitation',
	'lost-password',
	'preferences',
	'recover',
	'setup',
	'share',
	'sign-in',
	'sign-out',
	'workspaces'
];

const longest = 40;

const latinOf: Readonly<Record<string, string>> = {
	...{ а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z' },
	...{ и: 'i', й: 'i', к: 'k', қ: 'q', л: 'l', м: 'm', н: 'n', ң: 'ng', о: 'o', ө: 'o', п: 'p' },
	...{ р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'kh', һ: 'h', ц: 'ts', ч: 'ch' },
	...{ ш: 'sh', щ: 'shch', ъ: '', ы: 'y', і: 'i', ь: '', э: 'e', ю: 'yu', я: 'ya' }
};

/** At most 40 characters, never empty and never one of the reserved; it may be taken already. */
export function slugFrom(name: string): string {
	const words = transliterated(name.normalize('NFC').toLowerCase())
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, longest)
		.replace(/^-+|-+$/g, '');
	if (words === '') return 'workspace';
	return reserved.includes(words) ? `workspace-${words}` : words;
}

/** The slug itself, then the same with -2, -3 and so on. */
export function* variants(slug: string): Generator<string> {
	yield slug;
	for (let number = 2; ; number += 1) yield `${slug}-${number}`;
}

function transliterated(text: string): string {
	const latin = Array.from(text, (letter) => latinOf[letter] ?? letter).join('');
	return latin.normalize('NFD').replace(/\p{M}/gu, '');
}
