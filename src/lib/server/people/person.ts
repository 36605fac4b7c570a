/** Somebody who belongs to a workspace, as its people see them. */
import type { Language, Name } from '$lib/domain/facts';
import type { Role } from '$lib/server/auth/permissions';

export interface Person {
	readonly accountId: string;
	readonly name: string;
	readonly email: string;
	/** Of the person's own pages. */
	readonly language: Language;
	readonly role: Role;
	/** disabled: in this workspace; shut out: of the whole installation. */
	readonly standing: 'active' | 'disabled' | 'shut out';
	/** An instant, in this workspace; null: never. */
	readonly lastSeenAt: string | null;
}

/** What the history says of a person, as they were called at the time. */
export function told({ name, language, role, standing }: Person) {
	return { name: asName(name, language), role, standing };
}

function asName(text: string, language: Language): Name {
	return { first: language, en: null, ru: null, kk: null, [language]: text };
}
