/** The form that makes a link into the workspace, and the links that are open. */
import { momentIn } from '$lib/domain/calendar';
import type { Language } from '$lib/domain/facts';
import { formatDay } from '$lib/format/dates';
import { roleWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { roles } from '$lib/server/auth/permissions';
import { invitationDays, usualDays } from '$lib/server/people/input';
import type { Invitation } from '$lib/server/people/invitation-queries';

interface Reader {
	readonly id: string;
	readonly zone: string;
}

export function inviteView(invitations: readonly Invitation[], reader: Reader, language: Language) {
	const options = { locale: language };
	return {
		title: m.people_invite({}, options),
		about: m.people_invite_about({}, options),
		role: m.people_invite_role({}, options),
		roles: roles.map((role) => ({ value: role, text: roleWord(role, language) })),
		days: m.people_invite_days({}, options),
		terms: invitationDays.map((count) => ({
			value: String(count),
			text: m.people_days({ count }, options),
			usual: count === usualDays
		})),
		name: m.people_invite_name({}, options),
		email: m.people_invite_email({}, options),
		go: m.people_invite_go({}, options),
		openLinks: m.people_open_links({}, options),
		none: m.people_open_links_none({}, options),
		open: invitations.map((invitation) => openView(invitation, reader, language))
	};
}

function openView(invitation: Invitation, { id, zone }: Reader, language: Language) {
	const options = { locale: language };
	const role = roleWord(invitation.role, language);
	const withdraw = m.people_withdraw({}, options);
	const madeBy =
		invitation.madeBy === id
			? m.people_open_by_you({ role }, options)
			: m.people_open_by({ role, maker: invitation.makerName }, options);
	const invited = invitation.name ?? invitation.email;
	const day = formatDay(momentIn(zone, invitation.expiresAt).day, language);
	return {
		id: invitation.id,
		invited,
		madeBy,
		until: m.people_open_until({ day }, options),
		withdraw,
		label: m.people_act_label({ act: withdraw, name: invited ?? madeBy }, options)
	};
}
