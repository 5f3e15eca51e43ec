import { math as plainMath } from "micromark-extension-math";

type Extension = ReturnType<typeof plainMath>;
type Construct = Exclude<NonNullable<NonNullable<Extension["text"]>[number]>, readonly unknown[]>;

const dollar = 36;

/** Math between dollars, but for sums of money: neither `$5 or $6` nor `5$ or 6$` is math. */
export function math(): Extension {
  const extension = plainMath();
  const construct = extension.text?.[dollar];
  if (!construct || Array.isArray(construct)) return extension;
  return { ...extension, text: { ...extension.text, [dollar]: withoutMoney(construct as Construct) } };
}

function withoutMoney(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const accept: typeof ok = (code) => {
        const token = this.events.at(-1)?.[1];
        return token && isMoney(this.sliceSerialize(token), code) ? nok(code) : ok(code);
      };
      return construct.tokenize.call(this, effects, accept, nok);
    },
  };
}

/** Whether what stands between two dollars is no math: a digit follows, or a blank stands at one end alone. */
function isMoney(text: string, next: number | null): boolean {
  if (text.startsWith("$$")) return false;
  const isNumber = next !== null && next >= 48 && next <= 57;
  return isNumber || /\s/.test(text.charAt(1)) !== /\s/.test(text.charAt(text.length - 2));
}
