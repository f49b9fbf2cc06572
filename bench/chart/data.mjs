/** Eight years of revenue of a fictional cluster, in thousands PLN. */
export const years = ['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025'];
export const values = [812000, 986400, 941250, 1103000, 1187900, 1264300, 1318750, 1402500];
