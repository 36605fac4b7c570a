import type { NeedVersion } from '$lib/domain/facts';
import { copiedToYear, type Copying } from '$lib/domain/need-copy';
import { typedNeed, type Typed } from '../../../form/typed.server';

/** The fields of the grid with the copy in them: a draft of no version that is recorded. */
export function typedCopy(version: NeedVersion, copying: Copying): Typed {
	const lines = copiedToYear(version.lines, copying);
	const copy = { ...version, version: 1, approvedOn: null, label: String(copying.to), lines };
	return { ...typedNeed(copy), needId: '', needVersion: '', from: String(version.id) };
}
