type Subscription = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Subscribes to events of the workbook. If that fails, nothing happens: whoever listens can also look for themselves.
 * @returns unsubscribes
 */
export function listen(subscribe: (context: Excel.RequestContext) => readonly Subscription[]): () => void {
  const subscriptions = Excel.run(async (context) => {
    const all = subscribe(context);
    await context.sync();
    return all;
  });
  subscriptions.catch(() => undefined);
  return () => {
    void subscriptions.then(
      (all) =>
        Excel.run(all[0]!.context, async (context) => {
          all.forEach((subscription) => subscription.remove());
          await context.sync();
        }),
      () => undefined,
    );
  };
}
