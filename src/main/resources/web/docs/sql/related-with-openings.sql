-- Which professions are close to a role, and how much are they wanted?
SELECT rank, related_role, advertised_postings, projected_openings, projected_for, source
FROM related
WHERE role = 'Machine Learning Engineer'
ORDER BY source, rank;
