/** An invitation as whoever opened its link reads it. */
import { momentIn } from '$lib/domain/calendar';
import type { Language } from '$lib/domain/facts';
import { formatDay } from '$lib/format/dates';
import { nameIn } from '$lib/format/names';
import { roleWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import type { Account } from '$lib/server/accounts/account';
import type { Shown } from '$lib/server/people/invitation-queries';
import type { Person } from '$lib/server/people/person';
import { closedLink, type ClosedView } from '../../closed-view';

export interface Opened {
	readonly invitation: Shown | null;
	/** Whoever is signed in, and how they stand in the workspace already. */
	readonly account: Account | null;
	readonly present: Person | null;
}

/** What stands in the way of joining; null where nothing does. */
export function closedView({ invitation, present }: Opened, language: Language): ClosedView | null {
	const reader = { locale: language };
	if (invitation === null) return closedLink('unknown', language);
	const href = `/${invitation.workspace}`;
	if (present?.standing === 'active') {
		return {
			title: m.people_join_belongs_title({}, reader),
			text: m.people_join_belongs({}, reader),
			way: { text: m.people_join_open({}, reader), href }
		};
	}
	if (invitation.state !== 'open') return closedLink(invitation.state, language);
	if (present === null) return null;
	return {
		title: m.people_join_disabled_title({}, reader),
		text: m.people_join_disabled({}, reader),
		way: { text: m.entry_failure_back({}, reader), href: '/workspaces' }
	};
}

export function invitationView(
	invitation: Shown,
	account: Account | null,
	place: { readonly zone: string; readonly path: string },
	language: Language
) {
	const reader = { locale: language };
	const { day, time } = momentIn(place.zone, invitation.expiresAt);
	const workspace = nameIn(invitation.workspaceName, language).text;
	return {
		title: m.people_join_title({ workspace }, reader),
		about: m.people_join_about(
			{
				maker: invitation.makerName,
				role: roleWord(invitation.role, language),
				day: formatDay(day, language),
				time
			},
			reader
		),
		as: account && {
			text: m.people_join_as({ name: account.name, email: account.email }, reader),
			go: m.people_join_now({}, reader),
			notYou: m.people_join_not_you({}, reader),
			signOut: m.shell_sign_out({}, reader)
		},
		anew: anewView(invitation, place.path, language)
	};
}

function anewView({ name, email }: Shown, path: string, language: Language) {
	const reader = { locale: language };
	return {
		name: m.entry_name({}, reader),
		email: m.entry_email({}, reader),
		suggested: { name: name ?? '', email: email ?? '' },
		go: m.people_join_go({}, reader),
		have: m.people_join_have({}, reader),
		signIn: {
			text: m.people_join_sign_in({}, reader),
			href: `/sign-in?${new URLSearchParams({ to: path }).toString()}`
		}
	};
}
