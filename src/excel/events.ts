import { WorkbookError } from "../sheet/obstacle";
import { asWorkbookError } from "./execution";
import { must } from "../sheet/must";

type Subscription = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Subscribes to events of the workbook.
 * @param failed called if this Excel refuses; by default nothing happens: who listens can also look
 * @returns unsubscribes
 */
export function listen(
  subscribe: (context: Excel.RequestContext) => readonly Subscription[],
  failed: () => void = () => undefined,
): () => void {
  const subscriptions = Excel.run(async (context) => {
    const all = subscribe(context);
    await context.sync();
    return all;
  });
  subscriptions.catch((error: unknown) => {
    const refusal = asWorkbookError(error);
    if (!(refusal instanceof WorkbookError)) throw error;
    failed();
  });
  return () => {
    void subscriptions.then(
      (all) =>
        Excel.run(must(all[0]).context, async (context) => {
          all.forEach((subscription) => subscription.remove());
          await context.sync();
        }),
      () => undefined,
    );
  };
}
