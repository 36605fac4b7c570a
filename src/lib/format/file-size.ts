import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { formatDecimal, formatInteger } from './numbers';

const kilo = 1024;

/** "48 kB", "1.2 MB": whole kilobytes, at least one, or tenths of a megabyte. */
export function formatFileSize(bytes: number, language: Language): string {
	const reader = { locale: language };
	const kilobytes = Math.max(1, Math.round(bytes / kilo));
	if (kilobytes < kilo) {
		return m.documents_kilobytes({ size: formatInteger(kilobytes, language) }, reader);
	}
	const tenths = Math.round((bytes / kilo / kilo) * 10);
	const size = formatDecimal(Math.floor(tenths / 10), String(tenths % 10), language);
	return m.documents_megabytes({ size }, reader);
}
