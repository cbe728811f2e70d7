import { AssessmentRequest } from "../../model/contract/index.ts";

const { actors, upkeep } = AssessmentRequest.shape;

/** The rows of which a request may hold thousands, by the names of the checks that are generated from them. */
export const ROWS = { isActorRow: actors.element, isUpkeepRow: upkeep.unwrap().element };
