/**
 * How right the proposals have been so far, measured on our own decisions: for each threshold the share of cases that would have gone
 * without a hand, and how many of those were right the first time, that is sent to the unit proposed first and neither returned nor taken back.
 */
export const thresholds = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1] as const;

export type Decided = {
  isAutomatic: boolean;
  /** Of the first proposal, null when there was none. */
  confidence: number | null;
  proposedFirstId: string | null;
  departmentId: string;
  cameBack: boolean;
};

/** Shares run from 0 to 1; `right` is null where nothing would have gone. */
export type CurvePoint = { threshold: number; share: number; right: number | null; count: number };

export function measureCurve(decided: readonly Decided[]): CurvePoint[] {
  return thresholds.map((threshold) => {
    const gone = decided.filter(({ confidence }) => confidence !== null && confidence >= threshold);
    const right = gone.filter((one) => one.departmentId === one.proposedFirstId && !one.cameBack);
    return {
      threshold,
      count: gone.length,
      share: decided.length === 0 ? 0 : gone.length / decided.length,
      right: gone.length === 0 ? null : right.length / gone.length,
    };
  });
}
