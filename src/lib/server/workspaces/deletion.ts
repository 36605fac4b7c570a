import { may } from '$lib/server/auth/permissions';
import type { Membership } from './queries';

/** Only by a hand that governs it. */
export function mayDelete({ role }: Pick<Membership, 'role'>): boolean {
	return may(role, 'govern');
}
