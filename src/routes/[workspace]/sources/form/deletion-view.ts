/** The question before a part of a source is deleted, as plain strings. */
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import type { RemovalView } from '../../record/removal-view';
import type { HeadView } from './head-view';

interface Asked {
	readonly head: HeadView;
	/** What goes, or why it cannot go, in words. */
	readonly about: string;
	/** The version that was looked at; null where the record cannot go, as `about` says. */
	readonly version: number | null;
	/** The way back is the safe answer. */
	readonly keep: { readonly text: string; readonly href: string };
	/** Of the button: what is deleted. */
	readonly go: string;
}

export function deletionView({ about, version, ...asked }: Asked, language: Language): RemovalView {
	const reader = { locale: language };
	return {
		...asked,
		version: version === null ? null : String(version),
		goes: version === null ? null : [about],
		held: version === null ? { text: about, links: [] } : null,
		instead: null,
		reason: {
			label: m.removal_reason({}, reader),
			hint: m.source_form_reason_hint({}, reader)
		}
	};
}
