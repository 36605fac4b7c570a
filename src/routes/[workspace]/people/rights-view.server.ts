/** What each role may do, as the table of permissions has it. */
import type { Language } from '$lib/domain/facts';
import { roleWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { may, rights, roles, type Right, type Role } from '$lib/server/auth/permissions';

const groups = {
	read: { title: m.people_right_read, what: [m.people_may_read, m.people_may_see_people] },
	record: { title: m.people_right_record, what: [m.people_may_programs, m.people_may_sources] },
	decide: { title: m.people_right_decide, what: [m.people_may_decide] },
	govern: {
		title: m.people_right_govern,
		what: [m.people_may_govern, m.people_may_links, m.people_may_delete]
	}
} as const satisfies Record<Right, object>;

/** @param own the reader's role here */
export function rightsView(own: Role, language: Language) {
	const options = { locale: language };
	return {
		title: m.people_rights({}, options),
		about: m.people_rights_about({}, options),
		what: m.people_rights_what({}, options),
		yes: m.people_yes({}, options),
		no: m.people_no({}, options),
		roles: roles.map((role) => ({ text: roleWord(role, language), own: role === own })),
		groups: rights.map((right) => ({
			title: groups[right].title({}, options),
			rows: groups[right].what.map((what) => ({
				text: what({}, options),
				may: roles.map((role) => may(role, right))
			}))
		}))
	};
}
