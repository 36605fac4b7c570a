/** What was typed into forms and not saved, kept on this device until it is saved or let go. */
export type Typed = Readonly<Record<string, string>>;

export interface Draft {
	readonly typed: Typed;
	/** When it was last typed into, in milliseconds since 1970. */
	readonly at: number;
}

const prefix = 'tirek-draft:';
/** As long as somebody stays signed in without coming back. */
const longest = 7 * 24 * 60 * 60 * 1000;

/** @param now in milliseconds since 1970. Null where nothing is kept, or it is over seven days old */
export function readDraft(storage: Storage, key: string, now: number): Draft | null {
	const draft = parsed(storage.getItem(prefix + key));
	if (draft !== null && now - draft.at <= longest) return draft;
	forgetDraft(storage, key);
	return null;
}

/** Where the same was typed already, its time stays. */
export function writeDraft(storage: Storage, key: string, draft: Draft): void {
	const standing = parsed(storage.getItem(prefix + key));
	if (standing !== null && isSame(standing.typed, draft.typed)) return;
	try {
		storage.setItem(prefix + key, JSON.stringify(draft));
	} catch {
		/* no room: an older text put back would be worse than none */
		forgetDraft(storage, key);
	}
}

export function forgetDraft(storage: Storage, key: string): void {
	storage.removeItem(prefix + key);
}

/** All of them, whoever typed them: the next person at this device finds none. */
export function forgetDrafts(storage: Storage): void {
	const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
	for (const key of keys) if (key?.startsWith(prefix)) storage.removeItem(key);
}

/** Null where the browser keeps nothing: forms then work as without drafts. */
export function deviceStorage(): Storage | null {
	try {
		return window.localStorage;
	} catch {
		return null;
	}
}

/** What a form holds that may be kept: no files, and no passwords. */
export function typedInto(form: HTMLFormElement): Typed {
	const secret = new Set(
		[...form.querySelectorAll<HTMLInputElement>('input[type="password"]')].map(({ name }) => name)
	);
	const typed: Record<string, string> = {};
	for (const [field, value] of new FormData(form)) {
		if (typeof value === 'string' && !secret.has(field)) typed[field] = value;
	}
	return typed;
}

export function isSame(one: Typed, other: Typed): boolean {
	const fields = Object.keys(one);
	return (
		fields.length === Object.keys(other).length &&
		fields.every((field) => one[field] === other[field])
	);
}

/** Another release may have written it: what cannot be read is no draft. */
function parsed(text: string | null): Draft | null {
	if (text === null) return null;
	try {
		const value: unknown = JSON.parse(text);
		return isDraft(value) ? value : null;
	} catch {
		return null;
	}
}

function isDraft(value: unknown): value is Draft {
	if (typeof value !== 'object' || value === null || !('at' in value) || !('typed' in value))
		return false;
	const { at, typed } = value;
	if (typeof at !== 'number' || typeof typed !== 'object' || typed === null) return false;
	return Object.values(typed).every((text) => typeof text === 'string');
}
