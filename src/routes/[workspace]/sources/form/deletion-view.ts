/** The question before a part of a source is deleted, as plain strings. */
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import type { HeadView } from './head-view';

export interface DeletionView {
	readonly head: HeadView;
	readonly about: string;
	/** The version that was looked at; null where the record cannot go, as `about` says. */
	readonly version: string | null;
	readonly reason: { readonly label: string; readonly hint: string };
	/** The way back is the safe answer. */
	readonly keep: { readonly text: string; readonly href: string };
	readonly go: string;
}

type Asked = Omit<DeletionView, 'reason' | 'version'> & { readonly version: number | null };

export function deletionView({ version, ...asked }: Asked, language: Language): DeletionView {
	const reader = { locale: language };
	return {
		...asked,
		version: version === null ? null : String(version),
		reason: {
			label: m.source_form_delete_reason({}, reader),
			hint: m.source_form_reason_hint({}, reader)
		}
	};
}
