/** A link that was just made: the only time that it is told. */
import { momentIn } from '$lib/domain/calendar';
import type { Language } from '$lib/domain/facts';
import { formatDay } from '$lib/format/dates';
import { roleWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';

type Role = Parameters<typeof roleWord>[0];

export type MadeView = ReturnType<typeof madeView>;

interface Made {
	readonly link: string;
	/** An instant. */
	readonly expiresAt: string;
	readonly zone: string;
	readonly of:
		| { readonly kind: 'password'; readonly name: string }
		| {
				readonly kind: 'invitation';
				readonly id: number;
				readonly role: Role;
				readonly workspace: string;
		  };
}

export function madeView({ link, expiresAt, zone, of }: Made, language: Language) {
	const reader = { locale: language };
	const moment = momentIn(zone, expiresAt);
	const until = { day: formatDay(moment.day, language), time: moment.time };
	const invited = of.kind === 'invitation';
	return {
		link,
		invitation: invited ? of.id : null,
		title: m.people_made({}, reader),
		about: invited
			? m.people_made_invitation(
					{ workspace: of.workspace, role: roleWord(of.role, language), ...until },
					reader
				)
			: m.people_made_password({ name: of.name, ...until }, reader),
		copy: m.people_copy({}, reader),
		copied: m.people_copied({}, reader),
		withdraw: m.people_withdraw({}, reader)
	};
}
