/** Sums with value added tax, which must be paid over: money counts net of it. */
import { multiplyDivide } from './rounding';

/** The net amount in basis points. */
const net = 10_000;

/**
 * What is left of a sum in minor units once its VAT is paid over, half away from zero.
 * @param vat basis points on top of the net amount
 */
export function netOfVat(withVat: number, vat: number): number {
	return multiplyDivide(withVat, net, net + vat);
}

/** The sum in minor units of which `netOfVat` leaves this net amount. */
export function withVat(netAmount: number, vat: number): number {
	return multiplyDivide(netAmount, net + vat, net);
}
