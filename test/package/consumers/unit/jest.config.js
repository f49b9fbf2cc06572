export default {testEnvironment: 'jsdom', transform: {}, testMatch: ['**/*.test.js']};
