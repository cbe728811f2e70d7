import type { Words } from "./index.ts";

export const en: Words = {
  levels: ["no contact", "we know each other", "exchange", "coordination", "alliance", "partnership"],
  stages: { now: "now", doing: "under way", done: "done", later: "later" },
  upkeepLevels: { content: "Content level", relationship: "Relationship level" },
  rhythms: {
    weekly: "weekly",
    monthly: "monthly",
    quarterly: "quarterly",
    half_yearly: "every six months",
    yearly: "yearly",
    on_occasion: "on occasion",
  },
};
