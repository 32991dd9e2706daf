namespace Kpi.CompilerBenchmarks;

/// <summary>Code such as any project has, which uses nothing of the library.</summary>
internal static class OrdinarySources
{
    public static IEnumerable<string> Files(int files) => Enumerable.Range(0, files).Select(File).Prepend("Console.WriteLine();\n");

    private static string File(int number) =>
        $$"""
        using System.Globalization;
        using System.Text;

        namespace Ordinary{{number % 20}};

        public sealed record Order{{number}}(int Id, string Customer, DateTime PlacedAt, decimal Amount)
        {
            public bool IsLarge => Amount > 1_000m;
        }

        public interface IOrders{{number}}
        {
            IEnumerable<Order{{number}}> All();

            Order{{number}}? Find(int id);
        }

        public sealed class Orders{{number}} : IOrders{{number}}
        {
            private static readonly string[] Names = ["first", "second", "third"];

            private readonly Dictionary<int, Order{{number}}> _orders = [];

            public int Count => _orders.Count;

            public decimal Total => _orders.Values.Sum(order => order.Amount);

            public IEnumerable<Order{{number}}> All() => _orders.Values.OrderBy(order => order.PlacedAt).ThenBy(order => order.Id);

            public Order{{number}}? Find(int id) => _orders.TryGetValue(id, out Order{{number}}? order) ? order : null;

            public void Add(int id, string customer, DateTime placedAt, decimal amount)
            {
                ArgumentException.ThrowIfNullOrEmpty(customer);
                if (amount <= 0 || _orders.ContainsKey(id))
                    throw new ArgumentOutOfRangeException(nameof(amount), amount, "Not above zero, or known already.");
                _orders.Add(id, new Order{{number}}(id, customer, placedAt, Math.Round(amount, 2)));
            }

            public IReadOnlyDictionary<int, decimal> TotalsByMonth(int year)
            {
                var totals = new Dictionary<int, decimal>();
                foreach (Order{{number}} order in _orders.Values)
                {
                    if (order.PlacedAt.Year != year)
                        continue;
                    int month = order.PlacedAt.Month;
                    totals[month] = totals.GetValueOrDefault(month) + order.Amount;
                }

                return totals;
            }

            public string Describe()
            {
                var text = new StringBuilder();
                for (int index = 0; index < Names.Length; index++)
                    text.Append(CultureInfo.InvariantCulture, $"{index + 1}. {Names[index].ToUpperInvariant()}").AppendLine();
                foreach (Order{{number}} order in All().Where(order => order.IsLarge).Take(10))
                    text.AppendLine(string.Join(", ", order.Customer, order.Amount.ToString("N2", CultureInfo.InvariantCulture), order.PlacedAt.ToString("O", CultureInfo.InvariantCulture)));
                return text.ToString();
            }

            public async Task<int> SaveAsync(string path, CancellationToken cancellationToken = default)
            {
                int written = 0;
                await using var writer = new StreamWriter(path);
                foreach (Order{{number}} order in All())
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    await writer.WriteLineAsync($"{order.Id};{order.Customer};{order.Amount}").ConfigureAwait(false);
                    written++;
                }

                return written switch { 0 => -1, > 1_000_000 => throw new InvalidOperationException("Too many."), _ => written };
            }
        }

        """;
}
