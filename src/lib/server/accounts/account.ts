/** A person who may enter, as the rest of the program sees them: without anything secret. */
import type { Language } from '$lib/domain/facts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export interface Account {
	readonly id: string;
	readonly email: string;
	readonly name: string;
	readonly language: Language;
	/** Null: as the device has it. */
	readonly theme: Theme | null;
}
