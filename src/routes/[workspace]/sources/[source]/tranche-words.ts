/** How a payment stands, in the words of a chip. */
import type { Tranche } from '$lib/domain/agreement';
import type { TrancheStanding } from '$lib/domain/cash/received';
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import type { Chip } from '../row-view';

export function standingChip(
	tranche: Pick<Tranche, 'condition'>,
	standing: TrancheStanding,
	language: Language
): Chip {
	const reader = { locale: language };
	switch (standing) {
		case 'received':
			return { text: m.tranches_status_received({}, reader), tone: 'ok' };
		case 'late':
			return { text: m.tranches_status_late({}, reader), tone: 'warn' };
		case 'met':
			return { text: metWord(tranche, language), tone: '' };
		case 'awaited':
			return { text: awaitedWord(tranche, language), tone: '' };
	}
}

function metWord({ condition }: Pick<Tranche, 'condition'>, language: Language): string {
	const reader = { locale: language };
	if (condition === 'report') return m.tranches_status_report_sent({}, reader);
	if (condition === 'act') return m.tranches_status_act_accepted({}, reader);
	return m.tranches_status_met({}, reader);
}

function awaitedWord({ condition }: Pick<Tranche, 'condition'>, language: Language): string {
	const reader = { locale: language };
	switch (condition) {
		case 'report':
			return m.tranches_status_report({}, reader);
		case 'act':
			return m.tranches_status_act({}, reader);
		case 'other':
			return m.tranches_status_other({}, reader);
		case 'none':
		case null:
			return m.tranches_not_yet({}, reader);
	}
}
