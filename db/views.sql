-- For whoever opens a published file: what the tables say, by the names that people use. Only published files have them.

-- What each role pays per year at each place, gross, in whole units of the currency: the figures that answer where a question leaves the
-- choice open. A figure is there only where it was published; a floor is in *_at_least, never a value; *_status tells why there is none.
CREATE VIEW pay AS
SELECT role.title AS role,
       role.slug AS role_slug,
       location.name AS place,
       location.slug AS place_slug,
       location.kind AS place_kind,
       pay_cell.annual_mean / 100.0 AS mean,
       CASE pay_cell.annual_mean_status WHEN 'TOP_CODED' THEN pay_cell.annual_mean_bound / 100.0 END AS mean_at_least,
       pay_cell.annual_mean_status AS mean_status,
       pay_cell.annual_p50 / 100.0 AS median,
       CASE pay_cell.annual_p50_status WHEN 'TOP_CODED' THEN pay_cell.annual_p50_bound / 100.0 END AS median_at_least,
       pay_cell.annual_p50_status AS median_status,
       pay_cell.annual_p10 / 100.0 AS p10,
       pay_cell.annual_p25 / 100.0 AS p25,
       pay_cell.annual_p75 / 100.0 AS p75,
       pay_cell.annual_p90 / 100.0 AS p90,
       pay_cell.currency,
       pay_cell.employment AS jobs,
       pay_cell.concept,
       pay_cell.period_label AS period,
       occupation_code.title AS measured_for, -- the group whose pay the role borrows; NULL: it was measured for the role itself
       source.publisher AS source
FROM default_pay
JOIN role ON role.id = default_pay.role_id
JOIN location ON location.id = default_pay.location_id
JOIN pay_cell ON pay_cell.id = default_pay.pay_cell_id
JOIN release ON release.id = pay_cell.release_id
JOIN source ON source.id = release.source_id
LEFT JOIN occupation_code ON occupation_code.id = pay_cell.occupation_code_id;

-- Professions close to each role, rank 1 first by each source, with how much they are wanted at home: postings as counted, openings a year as
-- projected for the group of occupations that is named. NULL: not held.
CREATE VIEW related AS
SELECT role.title AS role,
       role.slug AS role_slug,
       other.title AS related_role,
       other.slug AS related_slug,
       related_profession.rank,
       source.publisher AS source,
       (SELECT demand.count
        FROM demand
        JOIN release AS counting ON counting.id = demand.release_id
        JOIN source AS counter ON counter.id = counting.source_id
        WHERE demand.role_id = other.id AND demand.location_id = dataset.home_location_id
          AND demand.measure = 'ADVERTISED_POSTINGS' AND counting.superseded_by_id IS NULL
        ORDER BY counter.precedence, coalesce(demand.period_end, '') DESC, demand.id DESC
        LIMIT 1) AS advertised_postings,
       projection.openings AS projected_openings,
       occupation_code.title AS projected_for
FROM dataset
JOIN related_profession
JOIN role ON role.id = related_profession.role_id
JOIN role AS other ON other.id = related_profession.related_id
JOIN release ON release.id = related_profession.release_id
JOIN source ON source.id = release.source_id
LEFT JOIN role_projection ON role_projection.role_id = other.id AND role_projection.location_id = dataset.home_location_id
LEFT JOIN projection ON projection.id = role_projection.projection_id
LEFT JOIN occupation_code ON occupation_code.id = projection.occupation_code_id;
