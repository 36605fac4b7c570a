import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';

export interface FileWords {
	readonly label: string;
	readonly hint: string;
	/** Said at once when a file is chosen that will be refused. */
	readonly tooLarge: string;
}

export function fileWords(language: Language): FileWords {
	const reader = { locale: language };
	return {
		label: m.documents_file({}, reader),
		hint: m.documents_file_hint({}, reader),
		tooLarge: m.documents_error_large({}, reader)
	};
}
