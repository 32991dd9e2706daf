using NodaTime;

namespace Kpi.Domain.Tests.Time;

/// <summary>The period of the present day, by a clock and a zone that the caller gives.</summary>
public class ClockTests
{
    private static readonly DateTimeZone Bangkok = DateTimeZoneProviders.Tzdb["Asia/Bangkok"];

    // 30 September 2025, 17:30 in Greenwich, is half past midnight of 1 October in Bangkok.
    private static readonly IClock Clock = new Stopped(Instant.FromUtc(2025, 9, 30, 17, 30));

    [Fact]
    public void The_zone_decides_which_day_it_is()
    {
        Assert.Equal(("FY2569", "FY2568"), (FiscalYear.Current(Clock, Bangkok).ToString(), FiscalYear.Current(Clock, DateTimeZone.Utc).ToString()));
        Assert.Equal(("H1/2569", "H2/2568"), (FiscalHalf.Current(Clock, Bangkok).ToString(), FiscalHalf.Current(Clock, DateTimeZone.Utc).ToString()));
        Assert.Equal(("Q1/2569", "Q4/2568"), (FiscalQuarter.Current(Clock, Bangkok).ToString(), FiscalQuarter.Current(Clock, DateTimeZone.Utc).ToString()));
        Assert.Equal(("M1/2569", "M12/2568"), (FiscalMonth.Current(Clock, Bangkok).ToString(), FiscalMonth.Current(Clock, DateTimeZone.Utc).ToString()));
        IClock newYear = new Stopped(Instant.FromUtc(2024, 12, 31, 17, 0));
        Assert.Equal(("BE2568", "BE2567"), (BuddhistYear.Current(newYear, Bangkok).ToString(), BuddhistYear.Current(newYear, DateTimeZone.Utc).ToString()));
    }

    [Fact]
    public void Neither_clock_nor_zone_is_taken_from_the_machine()
    {
        Assert.All(
            [clock => FiscalYear.Current(clock, Bangkok), clock => FiscalHalf.Current(clock, Bangkok), clock => FiscalQuarter.Current(clock, Bangkok), clock => FiscalMonth.Current(clock, Bangkok), clock => BuddhistYear.Current(clock, Bangkok)],
            (Func<IClock, object> current) => Assert.StartsWith("A clock is needed; the library reads none by itself.", Assert.Throws<ArgumentNullException>("clock", () => current(null!)).Message, StringComparison.Ordinal));
        Assert.StartsWith(
            "A time zone is needed; Thailand's is DateTimeZoneProviders.Tzdb[\"Asia/Bangkok\"].",
            Assert.Throws<ArgumentNullException>("zone", () => FiscalYear.Current(Clock, null!)).Message,
            StringComparison.Ordinal);
    }

    private sealed class Stopped(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
