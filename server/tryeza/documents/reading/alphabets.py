"""The letters and signs that lists count with, in their order."""

from typing import Final

LATIN: Final = "abcdefghijklmnopqrstuvwxyz"
RUSSIAN: Final = "абвгдежзиклмнопрстуфхцчшщыэюя"
SERBIAN: Final = "абвгдђежзијклљмнњопрстћуфхцчџш"
BULGARIAN: Final = "абвгдежзийклмнопрстуфхцчшщюя"
UKRAINIAN: Final = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
GREEK: Final = "αβγδεζηθικλμνξοπρστυφχψω"
HEBREW: Final = "אבגדהוזחטיכלמנסעפצקרשת"
ARABIC: Final = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
ABJAD: Final = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
THAI: Final = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"
HINDI_VOWELS: Final = (*"अआइईउऊऋऌऍएऐऑओऔ", "अं", "अः")
HINDI_CONSONANTS: Final = "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह"
AIUEO_HALF_WIDTH: Final = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ"
AIUEO: Final = (
    "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
)
IROHA_HALF_WIDTH: Final = "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ"
IROHA: Final = (
    "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰ"
    "ノオクヤマケフコエテアサキユメミシヱヒモセスン"
)
GANADA: Final = "가나다라마바사아자차카타파하"
CHOSUNG: Final = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"
STEMS: Final = "甲乙丙丁戊己庚辛壬癸"
BRANCHES: Final = "子丑寅卯辰巳午未申酉戌亥"
CHICAGO: Final = "*†‡§"
