/** Two orders of two customers as Shopify hands them over, one of them not paid yet. */
export const SHOP_FILE = {
  name: 'orders.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Billing Name',
      '#1001,duc@nguyen.example,paid,EUR,1100.50,2026-01-05 10:00:00 +0100,2,Toner,Duc Nguyen',
      '#1001,duc@nguyen.example,,,,,1,Drum,',
      '#1002,carla@reis.example,pending,USD,90.00,2026-01-06 10:00:00 +0100,1,Cable,Carla Reis',
    ].join('\n'),
  ),
};
