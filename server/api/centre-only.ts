/** Procedures for the centre's own people: lists that run over all units. */
import { isOfTheCentre } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import { staffOnly } from './door';

export const centreOnly = staffOnly.use(({ ctx, next }) => {
  if (!isOfTheCentre(ctx.staff.role)) throw new Refused('not-allowed');
  return next();
});
