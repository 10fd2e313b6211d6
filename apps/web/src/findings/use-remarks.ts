import type { Remark } from "@setaside/casefile";
import { useShown } from "../work/context.ts";

/** A remark on the reading, under the number by which it is known everywhere. */
export interface NumberedRemark {
  readonly number: number;
  readonly remark: Remark;
}

/** The remarks that still stand: without those that the findings have answered. */
export function useRemarks(): readonly NumberedRemark[] {
  const { reading, screening } = useShown();
  const answered = new Set(screening.answeredRemarks);
  return reading.remarks.filter((_, at) => !answered.has(at)).map((remark, at) => ({ remark, number: at + 1 }));
}
