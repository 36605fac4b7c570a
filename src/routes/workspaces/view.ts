import type { Language } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { roleWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import type { Account } from '$lib/server/accounts/account';
import type { ExampleName } from '$lib/server/examples/record';
import type { Contents, Membership } from '$lib/server/workspaces/queries';

/** A workspace of the list; `contents` where it may be deleted. */
export interface Listed {
	readonly membership: Membership;
	readonly contents: Contents | null;
}

/** The page's words, in the reader's language. */
export function workspacesView(account: Account, language: Language) {
	const reader = { locale: language };
	return {
		title: m.entry_workspaces_title({}, reader),
		about: m.entry_workspaces_about({}, reader),
		none: m.entry_workspaces_none({}, reader),
		signedIn: m.entry_signed_in_as({ name: account.name }, reader),
		signOut: m.shell_sign_out({}, reader),
		languages: m.shell_language({}, reader),
		add: m.entry_workspaces_add({}, reader),
		name: m.entry_workspace_name({}, reader),
		nameHint: m.entry_workspace_name_hint({}, reader),
		addEmpty: m.entry_workspaces_add_empty({}, reader)
	};
}

/** An example that is not among the reader's workspaces yet. */
export function offeredView(example: ExampleName, language: Language) {
	const reader = { locale: language };
	const { add, about } = offers[example];
	return { start: example, add: add({}, reader), about: about({}, reader) };
}

const offers = {
	'statement-2009': {
		add: m.entry_workspaces_add_statement,
		about: m.entry_setup_statement_about
	},
	'present-day': { add: m.entry_workspaces_add_present, about: m.entry_setup_present_about }
};

export function listedView({ membership, contents }: Listed, language: Language) {
	const reader = { locale: language };
	const { slug, example, role } = membership;
	const name = nameIn(membership.name, language);
	return {
		slug,
		name: name.text,
		/** Given where it is not the reader's. */
		nameLanguage: name.language === language ? null : name.language,
		role: roleWord(role, language),
		example: example === null ? null : m.shell_example_chip({}, reader),
		deletion: contents && {
			open: m.shell_example_delete({}, reader),
			...deletionView(membership, contents, language)
		}
	};
}

/** What is asked before an example goes, with its name and what goes with it. */
export function deletionView(
	{ slug, name }: Membership,
	{ programs, sources }: Contents,
	language: Language
) {
	const reader = { locale: language };
	return {
		slug,
		title: m.entry_delete_title({ name: nameIn(name, language).text }, reader),
		contents: m.entry_delete_contents({ programs, sources }, reader),
		keep: m.entry_delete_keep({}, reader),
		go: m.entry_delete_go({}, reader)
	};
}

/** What goes with a workspace of one's own. */
export interface Gone extends Contents {
	/** Of the history. */
	readonly entries: number;
	readonly people: number;
}

/** What is asked before a workspace of one's own goes; its name is to be typed. */
export function ownDeletionView(
	{ slug, name }: Membership,
	{ programs, sources, entries, people }: Gone,
	language: Language
) {
	const reader = { locale: language };
	const called = nameIn(name, language).text;
	return {
		title: m.entry_delete_title({ name: called }, reader),
		about: m.settings_gone_title({}, reader),
		goes: [
			m.settings_gone_programs({ count: programs }, reader),
			m.settings_gone_sources({ count: sources }, reader),
			m.settings_gone_entries({ count: entries }, reader),
			m.settings_gone_people({ count: people }, reader)
		],
		confirm: m.settings_confirm({ name: called }, reader),
		keep: { text: m.entry_delete_keep({}, reader), href: `/${slug}/settings` },
		go: m.settings_gone_go({}, reader)
	};
}
