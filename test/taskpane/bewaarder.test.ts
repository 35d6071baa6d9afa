import { Bewaarder } from "../../src/taskpane/plan/bewaarder";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function maak(schrijf: (waarde: string) => Promise<void> = () => Promise.resolve()) {
  const geschreven: string[] = [];
  const gemeld: unknown[] = [];
  const bewaarder = new Bewaarder<string>(
    async (waarde) => {
      await schrijf(waarde);
      geschreven.push(waarde);
    },
    (fout) => gemeld.push(fout),
  );
  return { bewaarder, geschreven, gemeld };
}

test("bewaart de laatste waarde zodra het even stil is", async () => {
  const { bewaarder, geschreven } = maak();
  bewaarder.straks("a");
  bewaarder.straks("b");
  await jest.advanceTimersByTimeAsync(1000);
  expect(geschreven).toEqual(["b"]);
});

test("wie bewaart terwijl er niets wacht, houdt het volgende bewaren niet tegen", async () => {
  const { bewaarder, geschreven } = maak();
  await bewaarder.nu();
  bewaarder.straks("a");
  await jest.advanceTimersByTimeAsync(1000);
  expect(geschreven).toEqual(["a"]);
  await bewaarder.nu();
  bewaarder.straks("b");
  await bewaarder.nu();
  expect(geschreven).toEqual(["a", "b"]);
});

test("nooit twee tegelijk; wat intussen wijzigt, volgt", async () => {
  let laatDoor = (): void => undefined;
  let tegelijk = 0;
  let meeste = 0;
  const { bewaarder, geschreven } = maak(async () => {
    meeste = Math.max(meeste, ++tegelijk);
    await new Promise<void>((klaar) => (laatDoor = klaar));
    tegelijk--;
  });
  bewaarder.straks("a");
  const eerste = bewaarder.nu();
  bewaarder.straks("b");
  const tweede = bewaarder.nu();
  laatDoor();
  await jest.advanceTimersByTimeAsync(0);
  laatDoor();
  await Promise.all([eerste, tweede]);
  expect(geschreven).toEqual(["a", "b"]);
  expect(meeste).toBe(1);
});

test("wat mislukte, wordt gemeld en blijft klaarstaan", async () => {
  let stuk = true;
  const { bewaarder, geschreven, gemeld } = maak(() =>
    stuk ? Promise.reject(new Error("beveiligd")) : Promise.resolve(),
  );
  bewaarder.straks("a");
  await bewaarder.nu();
  expect([geschreven, gemeld]).toEqual([[], [new Error("beveiligd")]]);
  stuk = false;
  await bewaarder.nu();
  expect([geschreven, gemeld.at(-1)]).toEqual([["a"], null]);
});
