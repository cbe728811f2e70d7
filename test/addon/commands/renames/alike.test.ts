import { describe, expect, it } from "vitest";
import { alike } from "../../../../addon/tabs/resolve/alike.ts";

describe("names that are alike", () => {
  it.each([
    ["Kim", "Kim Yılmaz"],
    ["K. Yılmaz", "Kim Yılmaz"],
    ["Kim Yilmaz", "Kim Yılmaz"],
    ["Yılmaz, Kim", "Kim Yılmaz"],
    ["Müller", "Müller-Schmidt"],
    ["Vorstand", "Vorstand Finanzen"],
    ["Meier", "Maier"],
  ])("%s and %s", (one, other) => {
    expect([alike(one, other), alike(other, one)]).toEqual([true, true]);
  });
  it.each([
    ["Kim A.", "Kim B."],
    ["Kita 1", "Kita 2"],
    ["Gruppe 2024", "Gruppe 2025"],
    ["Kim", "Kai"],
    ["Vorsitz", "Kasse"],
    ["•", "Kim"],
  ])("but not %s and %s", (one, other) => {
    expect([alike(one, other), alike(other, one)]).toEqual([false, false]);
  });
});
