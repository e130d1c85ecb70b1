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

  it("writes what is said of a number in one word", () => {
    expect(inCyrillic("{0, plural, =0 {Potvrdi} one {Potvrdi #} other {stavovi}}")).toBe(
      "{0, plural, =0 {Потврди} one {Потврди #} other {ставови}}",
    );
  });

  it("leaves the names of keys as they stand on the keyboard", () => {
    expect(inCyrillic("<0>k</0> prethodni, <1>Enter</1> tu stoji")).toBe(
      "<0>k</0> претходни, <1>Enter</1> ту стоји",
    );
  });

  it("leaves names that are Latin everywhere", () => {
    expect(inCyrillic("Preuzmi kao PDF ili DOCX")).toBe("Преузми као PDF или DOCX");
  });
});
