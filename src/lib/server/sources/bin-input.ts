import { binFault } from '$lib/domain/bin';
import { m } from '$lib/paraglide/messages';
import type { Answers } from '../forms/answers';

/** Twelve digits, typed with or without spaces; null where nothing or, with a message, no BIN is. */
export function readBin(answers: Answers, field: string): string | null {
	const bin = answers.text(field).replace(/[\s-]/g, '');
	if (bin === '') return null;
	const reader = { locale: answers.language };
	switch (binFault(bin)) {
		case null:
			return bin;
		case 'not-twelve-digits':
			return answers.refuse(field, m.kinds_error_bin_digits({}, reader));
		case 'check-digit':
			return answers.refuse(field, m.kinds_error_bin_check({}, reader));
	}
}
