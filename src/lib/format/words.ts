/** The product's words for what the domain names by a code. */
import type { Language, Origin } from '$lib/domain/facts';
import type { SourceKind, Step } from '$lib/domain/kinds';
import type { Reading } from '$lib/domain/reading';
import { m } from '$lib/paraglide/messages';

type Message = (inputs: Record<string, never>, options: { locale: Language }) => string;

const origin: Readonly<Record<Origin, Message>> = {
	state: m.words_origin_state,
	domestic: m.words_origin_domestic,
	foreign: m.words_origin_foreign
};

const originMoney: Readonly<Record<Origin, Message>> = {
	state: m.words_origin_money_state,
	domestic: m.words_origin_money_domestic,
	foreign: m.words_origin_money_foreign
};

const step: Readonly<Record<Step, Message>> = {
	prospect: m.words_step_prospect,
	announced: m.words_step_announced,
	applied: m.words_step_applied,
	tendered: m.words_step_tendered,
	expected: m.words_step_expected,
	planned: m.words_step_planned,
	awarded: m.words_step_awarded,
	committed: m.words_step_committed,
	declined: m.words_step_declined,
	withdrawn: m.words_step_withdrawn,
	terminated: m.words_step_terminated
};

const kind: Readonly<Record<SourceKind, Message>> = {
	donor_grant: m.words_kind_donor_grant,
	procurement_lot: m.words_kind_procurement_lot,
	plan_allocation: m.words_kind_plan_allocation,
	state_grant: m.words_kind_state_grant,
	tariff: m.words_kind_tariff,
	own_income: m.words_kind_own_income
};

const programKind: ReadonlyMap<string, Message> = new Map<string, Message>([
	['shelter', m.words_program_shelter],
	['hotline', m.words_program_hotline],
	['legal_aid', m.words_program_legal_aid],
	['prevention', m.words_program_prevention],
	['training', m.words_program_training],
	['reintegration', m.words_program_reintegration],
	['other', m.words_program_other]
]);

const reading: Readonly<Record<Reading, Message>> = {
	cautious: m.words_reading_cautious,
	adopted: m.words_reading_adopted,
	hopeful: m.words_reading_hopeful
};

const role = {
	director: m.words_role_director,
	finance: m.words_role_finance,
	fundraiser: m.words_role_fundraiser,
	advocate: m.words_role_advocate,
	viewer: m.words_role_viewer
} as const;

type RoleCode = keyof typeof role;
const roleCodes: readonly RoleCode[] = ['director', 'finance', 'fundraiser', 'advocate', 'viewer'];

/** Who pays: "State", "Foreign donor". */
export function originWord(code: Origin, language: Language): string {
	return origin[code]({}, { locale: language });
}

/** Whose money: "State money", "Foreign donors". */
export function originMoneyWord(code: Origin, language: Language): string {
	return originMoney[code]({}, { locale: language });
}

/** How sure the money is, as the screen says it: `committed` is "contracted", `planned` "promised". */
export function firmnessWord(code: Step, language: Language): string {
	return step[code]({}, { locale: language });
}

/** "Donor grant", "Procurement lot" … */
export function kindWord(code: SourceKind, language: Language): string {
	return kind[code]({}, { locale: language });
}

/** "Shelter", "Legal aid" …; a kind of the workspace's own is its own word. */
export function programKindWord(code: string, language: Language): string {
	return programKind.get(code)?.({}, { locale: language }) ?? code;
}

/** "cautious", "adopted", "hopeful", in lower case as the switch shows them. */
export function readingWord(code: Reading, language: Language): string {
	return reading[code]({}, { locale: language });
}

/** Null for what is no role that this release knows. */
export function asRole(value: unknown): RoleCode | null {
	return roleCodes.find((code) => code === value) ?? null;
}

/** What a person is in a workspace: "director", "viewer" … */
export function roleWord(code: RoleCode, language: Language): string {
	return role[code]({}, { locale: language });
}
