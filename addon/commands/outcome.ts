import type {
  AssessmentView,
  CheckView,
  DeliveryView,
  HandOverView,
  InvitationsView,
  SidebarState,
  SummariesView,
} from "../sidebar/state.ts";

/** What a command leaves behind for the person: a sentence, and the screens it has something to show on. */
export interface Outcome {
  message: NonNullable<SidebarState["message"]>;
  check?: CheckView;
  assessment?: AssessmentView;
  summaries?: SummariesView;
  delivery?: DeliveryView;
  invitations?: InvitationsView;
  handOver?: HandOverView;
}
