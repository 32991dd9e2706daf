using FsCheck;
using FsCheck.Fluent;

namespace Kpi.Domain.Tests.Generators;

/// <summary>
/// Three tiers as a compiler may see them: a tier that it cannot evaluate is null, and a measure whose code it cannot
/// evaluate has none. <paramref name="Spare"/> and <paramref name="Seed"/> decide how the completions fill the gaps.
/// </summary>
internal sealed record PartialTiers(Formula?[] Tiers, Formula[] Spare, int Seed)
{
    private static readonly string[] Codes = ["a", "b", "c", "d"];

    public static Gen<PartialTiers> Any { get; } = Formulas.Measures.SelectMany(measures =>
        Formulas.Tiers(measures)
            .Zip(Formulas.Of(measures).ArrayOf(3))
            .Zip(Gen.Choose(0, int.MaxValue - 1), (formulas, seed) => Hide(formulas.Item1, formulas.Item2, new Random(seed), seed)));

    public bool HasGap => Tiers.Any(tier => tier is null || tier.Thresholds.Any(threshold => threshold.Measure.Code is null));

    /// <summary>The verdict on what is known.</summary>
    public IReadOnlyList<Violation> Check() => Check(Tiers);

    /// <summary>Ways in which the gaps may be filled, most of them meant to bring the verdict down.</summary>
    public IEnumerable<Formula[]> Completions()
    {
        var random = new Random(Seed);
        for (int attempt = 0; attempt < 12; attempt++)
        {
            Formula?[] named = [.. Tiers.Select(tier => tier?.Replace(threshold => threshold.Measure.Code is null
                ? threshold with { Measure = threshold.Measure with { Code = Codes[random.Next(Codes.Length)] } }
                : threshold))];
            Formula[] candidates = [.. Candidates([.. named.OfType<Formula>()])];
            yield return [.. named.Select(tier => tier ?? candidates[random.Next(candidates.Length)])];
        }
    }

    public static IReadOnlyList<Violation> Check(Formula?[] tiers) =>
        TierRules.Check(tiers[0]?.ToCondition(), tiers[1]?.ToCondition(), tiers[2]?.ToCondition());

    public IEnumerable<PartialTiers> Shrink() =>
        Tiers.SelectMany((tier, index) => (tier?.Shrink() ?? []).Select(simpler => this with { Tiers = [.. Tiers[..index], simpler, .. Tiers[(index + 1)..]] }));

    public override string ToString() =>
        $"basic: {Tiers[0]?.ToString() ?? "?"}; standard: {Tiers[1]?.ToString() ?? "?"}; advanced: {Tiers[2]?.ToString() ?? "?"}; seed {Seed}; spare {string.Join("; ", (object[])Spare)}";

    /// <summary>What is between, beside, equal to, opposite to or apart from the known tiers; nothing and everything.</summary>
    private IEnumerable<Formula> Candidates(Formula[] known)
    {
        Formula any = Spare[0];
        yield return new Formula.Both(any, new Formula.Not(any));
        yield return new Formula.Either(any, new Formula.Not(any));
        foreach (Formula formula in Spare.Concat(known))
            yield return formula;
        foreach (Formula formula in known)
        {
            yield return formula;
            yield return new Formula.Not(formula);
            yield return new Formula.Both(formula, any);
            yield return new Formula.Either(formula, any);
        }

        if (known.Length == 2)
        {
            yield return new Formula.Both(known[0], known[1]);
            yield return new Formula.Either(known[0], known[1]);
        }
    }

    private static PartialTiers Hide(Formula[] tiers, Formula[] spare, Random random, int seed)
    {
        Formula? HideParts(Formula tier) => random.Next(3) == 0
            ? null
            : tier.Replace(threshold => random.Next(10) == 0 ? threshold with { Measure = threshold.Measure with { Code = null } } : threshold);
        return new PartialTiers([.. tiers.Select(HideParts)], spare, seed);
    }
}
