import { describe, expect, it } from "vitest";
import { inCyrillic } from "./transliteration.mjs";

describe("Serbian in Cyrillic", () => {
  it("knows letters of two signs, and both cases", () => {
    expect(inCyrillic("Ljubav, njiva, DŽEP i Đurđevak")).toBe("Љубав, њива, ЏЕП и Ђурђевак");
  });

  it("leaves the words of a message's form alone", () => {
    expect(
      inCyrillic("{count, plural, one {# komentar} few {# komentara} other {# komentara}}"),
    ).toBe("{count, plural, one {# коментар} few {# коментара} other {# коментара}}");
    expect(inCyrillic("zatvara se <0/> za {name}")).toBe("затвара се <0/> за {name}");
  });

  it("leaves names that are Latin everywhere", () => {
    expect(inCyrillic("Preuzmi kao PDF ili DOCX")).toBe("Преузми као PDF или DOCX");
  });
});
